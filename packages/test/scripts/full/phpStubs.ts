/** As much of WordPress and WooCommerce as the PHP snippets touch while they are loaded and asked. */
export const phpStubs = `<?php
namespace Automattic\\WooCommerce\\Blocks\\Payments\\Integrations {
	abstract class AbstractPaymentMethodType {
		protected $settings = array();
		protected function get_setting( $name, $default = '' ) {
			return isset( $this->settings[ $name ] ) ? $this->settings[ $name ] : $default;
		}
	}
}
namespace {
	define( 'ABSPATH', '/' );
	abstract class WC_Payment_Gateway {
		public $id, $title, $description, $icon, $has_fields, $method_title, $method_description;
		public $order_button_text, $form_fields;
		public function init_settings() {}
		public function get_option( $key ) { return $this->form_fields[ $key ]['default']; }
		public function is_available() { return true; }
	}
	function plugins_url( $path, $file ) { return 'https://shop.test/' . $path; }
	function esc_url( $url ) { return $url; }
	function apply_filters( $name, $value ) { return $value; }
	function get_woocommerce_currency() { return 'USD'; }
	function get_option( $name, $default ) { return $default; }
	function add_action( $name, $callback ) {
		$registry = new class { public $method; public function register( $m ) { $this->method = $m; } };
		$callback( $registry );
		$GLOBALS['registered'] = $registry->method;
	}
	ob_start();
	require $argv[1];
	if ( isset( $GLOBALS['registered'] ) ) {
		$GLOBALS['registered']->initialize();
		$answer = $GLOBALS['registered']->get_payment_method_data();
	} else {
		$gateway = new class extends StablePay_Display_Gateway {};
		$answer  = array(
			'title'     => $gateway->title,
			'button'    => $gateway->order_button_text,
			'icon'      => $gateway->get_icon(),
			'available' => $gateway->is_available(),
		);
	}
	$answer['printed'] = ob_get_clean();
	echo json_encode( $answer );
}
`;
