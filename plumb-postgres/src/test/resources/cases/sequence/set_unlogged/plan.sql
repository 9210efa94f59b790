alter sequence shop.numbers set unlogged;
