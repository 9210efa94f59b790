alter type shop.address add attribute zip text;
alter type shop.address add attribute city text;
alter type shop.address add attribute area text;
