-- From what a receipt, a credit note or a reversal came that was recorded inside something else's unit of work, such as a
-- line of a bank statement: each source stands for one of them.
create table huikuan.money_source (
  creditor_id bigint not null references huikuan.creditor (id),
  source varchar(120) not null,
  receipt_id bigint references huikuan.receipt (id) on delete cascade,
  credit_note_id bigint references huikuan.credit_note (id) on delete cascade,
  reversal boolean not null,
  primary key (creditor_id, source)
);
create index money_source_receipt on huikuan.money_source (receipt_id);
create index money_source_credit_note on huikuan.money_source (credit_note_id);
