-- What a case may wait for is said by the kinds of pauses, not by a list in the table of cases: a new kind brings its
-- words as rows. The column is made anew, since its check has no name that both databases know.

create table huikuan.waiting_word (
  word varchar(24) primary key
);
insert into huikuan.waiting_word (word) values ('none'), ('promise'), ('dispute'), ('hold'), ('insolvency');

drop view huikuan.view_prosecuted_account;
drop index huikuan.collection_case_waits;

alter table huikuan.collection_case add column waits varchar(24) default 'none' not null;
update huikuan.collection_case set waits = waiting_for where waiting_for <> 'none';
alter table huikuan.collection_case drop column waiting_for;
alter table huikuan.collection_case rename column waits to waiting_for;

create index collection_case_waits on huikuan.collection_case (waiting_for, status, driving_due_on, id);
alter table huikuan.collection_case add constraint collection_case_waiting_word
  foreign key (waiting_for) references huikuan.waiting_word (word);

-- as before: accounts with a case in legal action or of an insolvent customer
create view huikuan.view_prosecuted_account as
select distinct c.account_id from huikuan.collection_case c
where c.stage = 'legal-action' or c.waiting_for = 'insolvency';
