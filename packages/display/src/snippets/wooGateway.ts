import { phpString } from '../escape/phpString.ts';
import type { CodeSnippet } from './Snippet.ts';
import type { SnippetChoices } from './SnippetChoices.ts';
import { titleOf } from './titleOf.ts';

/**
 * The display side of a gateway for WooCommerce's classic checkout: title, help text, two marks,
 * button, currency. It is abstract on purpose: taking the payment is `process_payment()` of the
 * gateway that extends it. https://woocommerce.com/document/woocommerce-payment-gateway-plugin-base
 *
 * @throws ValidationError `invalid-input` when the title has over 50 characters.
 */
export function wooGateway(choices: SnippetChoices): CodeSnippet {
  const { messages, currency } = choices;
  const code = `<?php
/**
 * How StablePay looks in the classic checkout. Extend it and add process_payment().
 */

defined( 'ABSPATH' ) || exit;

abstract class StablePay_Display_Gateway extends WC_Payment_Gateway {

	public function __construct() {
		$this->id                 = 'stablepay';
		$this->has_fields         = false;
		$this->method_title       = 'StablePay';
		$this->method_description = 'Takes USDT and USDC.';
		$this->order_button_text  = ${phpString(messages.payButton)};
		// For themes that ignore get_icon(): one image with both marks.
		$this->icon = plugins_url( 'assets/usdt-usdc.svg', __FILE__ );

		$this->init_form_fields();
		$this->init_settings();
		$this->title       = $this->get_option( 'title' );
		$this->description = $this->get_option( 'description' );
	}

	public function init_form_fields() {
		$this->form_fields = array(
			'enabled'     => array(
				'title'   => 'Enabled',
				'type'    => 'checkbox',
				'default' => 'no',
			),
			'title'       => array(
				'title'   => 'Title',
				'type'    => 'text',
				'default' => ${phpString(titleOf(choices))},
			),
			'description' => array(
				'title'   => 'Description',
				'type'    => 'textarea',
				'default' => ${phpString(messages.help)},
			),
		);
	}

	/** Both marks, USDT first. Decoration: the title says the same in words. */
	public function get_icon() {
		$icon = '';
		foreach ( array( 'usdt', 'usdc' ) as $coin ) {
			$icon .= sprintf(
				'<img class="stablepay-mark" src="%s" width="38" height="24" alt="">',
				esc_url( plugins_url( "assets/{$coin}.svg", __FILE__ ) )
			);
		}
		return apply_filters( 'woocommerce_gateway_icon', $icon, $this->id );
	}

	/** Hidden, not greyed out, where the shop's currency is not supported. */
	public function is_available() {
		return parent::is_available() && get_woocommerce_currency() === ${phpString(currency)};
	}
}
`;
  return {
    kind: 'code',
    id: 'woo-gateway',
    language: 'php',
    file: 'class-stablepay-display-gateway.php',
    code,
  };
}
