alter type shop.state add value 'draft' before 'new';
alter type shop.state add value 'held' after 'new';
alter type shop.state add value 'sent';
alter type shop.state add value 'returned';
