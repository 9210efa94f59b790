alter type shop.state rename to order_state;
