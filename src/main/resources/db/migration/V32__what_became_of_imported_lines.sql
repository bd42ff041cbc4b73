-- What an import answers beside the numbers of lines: lines that were passed over, and the sums of the amounts.
-- skipped: lines dated after the as-of day, and lines of totals
alter table huikuan.import_batch add column skipped bigint default 0 not null;

-- fate: accepted, unchanged, skipped or rejected; amount: of the invoice, receipt or credit note, or what is open
create table huikuan.import_amount (
  batch_id bigint not null references huikuan.import_batch (id),
  fate varchar(10) not null check (fate in ('accepted', 'unchanged', 'skipped', 'rejected')),
  currency varchar(3) not null,
  amount numeric(24, 2) not null,
  primary key (batch_id, fate, currency)
);

-- Creditors whose lines a batch had, by the column of the file: the age of the ledger's data is that of the lines.
create table huikuan.import_creditor (
  batch_id bigint not null references huikuan.import_batch (id),
  creditor_id bigint not null references huikuan.creditor (id),
  primary key (batch_id, creditor_id)
);
create index import_creditor_creditor on huikuan.import_creditor (creditor_id, batch_id);

insert into huikuan.import_creditor (batch_id, creditor_id)
select b.id, b.creditor_id from huikuan.import_batch b where b.creditor_id is not null;
