-- How a payment comes about at the customer: who does each step and who stands in, the papers it wants, when it pays.
create table huikuan.debtor_payment (
  account_id bigint primary key references huikuan.account (id),
  files varchar(200),
  files_stand_in varchar(200),
  checks varchar(200),
  checks_stand_in varchar(200),
  approves varchar(200),
  approves_stand_in varchar(200),
  pays varchar(200),
  pays_stand_in varchar(200),
  invoice_form varchar(20),
  papers varchar(300),
  pay_day integer check (pay_day between 1 and 31),
  pay_day_note varchar(500),
  recorded_on date not null,
  recorded_by varchar(64) not null
);

-- The day of the month on which a customer pays, as it was told; it goes before that of the master data.
create view huikuan.view_debtor_pay_day as
select p.account_id, p.pay_day from huikuan.debtor_payment p where p.pay_day is not null;
