import { phpString } from '../escape/phpString.ts';
import { networkOrder } from '../payment-option/networkOrder.ts';
import type { CodeSnippet } from './Snippet.ts';
import type { SnippetChoices } from './SnippetChoices.ts';
import { titleOf } from './titleOf.ts';

const phpArray = (values: readonly string[]) =>
  values.length === 0 ? 'array()' : `array( ${values.map(phpString).join(', ')} )`;

/**
 * Hands the method's settings to the Checkout block, no secret among them.
 * https://developer.woocommerce.com/docs/block-development/cart-and-checkout-blocks/checkout-payment-methods/payment-method-integration
 *
 * @throws ValidationError `invalid-input` when the title has over 50 characters.
 */
export function wooBlocksClass(choices: SnippetChoices): CodeSnippet {
  const networks = networkOrder(choices.networks ?? []);
  const code = `<?php
/**
 * Gives the Checkout block what it shows for StablePay. List 'refunds' under 'supports' only if
 * your gateway refunds.
 */

defined( 'ABSPATH' ) || exit;

use Automattic\\WooCommerce\\Blocks\\Payments\\Integrations\\AbstractPaymentMethodType;

final class StablePay_Blocks_Method extends AbstractPaymentMethodType {

	protected $name = 'stablepay';

	public function initialize() {
		$this->settings = get_option( 'woocommerce_stablepay_settings', array() );
	}

	public function is_active() {
		return 'yes' === $this->get_setting( 'enabled', 'no' );
	}

	public function get_payment_method_script_handles() {
		$asset = require __DIR__ . '/build/stablepay-blocks.asset.php';
		$url   = plugins_url( 'build/stablepay-blocks.js', __FILE__ );
		$needs = array_merge( $asset['dependencies'], array( 'wc-blocks-registry', 'wc-settings' ) );
		wp_register_script( 'stablepay-blocks', $url, $needs, $asset['version'], true );
		return array( 'stablepay-blocks' );
	}

	public function get_payment_method_data() {
		return array(
			'title'      => $this->get_setting( 'title', ${phpString(titleOf(choices))} ),
			'networks'   => ${phpArray(networks)},
			'currencies' => ${phpArray([choices.currency])},
			'supports'   => array( 'products' ),
		);
	}
}

add_action(
	'woocommerce_blocks_payment_method_type_registration',
	function ( $registry ) {
		$registry->register( new StablePay_Blocks_Method() );
	}
);
`;
  return {
    kind: 'code',
    id: 'woo-blocks-class',
    language: 'php',
    file: 'class-stablepay-blocks-method.php',
    code,
  };
}
