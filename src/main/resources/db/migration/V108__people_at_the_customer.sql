-- What the house knows of a person at the customer besides the ledger's contact of the same name: the power over payment,
-- how the person stands to us, whether the person may sign, and why the house may keep it. Who has left is no longer chosen.
create table huikuan.debtor_person (
  account_id bigint not null references huikuan.account (id),
  name varchar(200) not null,
  decision_maker varchar(10),
  power integer check (power between 0 and 5),
  attitude integer check (attitude between -2 and 2),
  verified_by varchar(20),
  may_sign varchar(10) not null,
  channels varchar(60),
  basis varchar(20),
  left_on date,
  primary key (account_id, name)
);
