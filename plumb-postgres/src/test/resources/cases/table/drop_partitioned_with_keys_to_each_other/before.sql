create table author (region text, id integer, favourite integer, primary key (region, id)) partition by list (region);
create table author_north partition of author for values in ('north');
create table book (region text, id integer, author_id integer, primary key (region, id)) partition by list (region);
create table book_north partition of book for values in ('north');
alter table author add constraint author_book_fkey foreign key (region, favourite) references book (region, id);
alter table book add constraint book_author_fkey foreign key (region, author_id) references author (region, id);
