-- Money and credit that two channels tell (a list of open items and a file of receipts) counts once.

-- The reference stays with a receipt that was reversed and is free for another one: the key is the reference while the
-- receipt stands, and the reference with the receipt's id from its reversal on. So it is with credit notes.
alter table huikuan.receipt rename column reference to reference_key;
alter table huikuan.receipt alter column reference_key set data type varchar(120);
alter table huikuan.receipt alter column reference_key drop not null;
alter table huikuan.receipt add column reference varchar(80);
update huikuan.receipt set reference = reference_key;
update huikuan.receipt set reference_key = reference || ' #' || id where state = 'reversed';
alter table huikuan.receipt alter column reference set not null;

alter table huikuan.credit_note rename column number to number_key;
alter table huikuan.credit_note alter column number_key set data type varchar(120);
alter table huikuan.credit_note alter column number_key drop not null;
alter table huikuan.credit_note add column number varchar(60);
update huikuan.credit_note set number = number_key;
alter table huikuan.credit_note alter column number set not null;
alter table huikuan.credit_note add column state varchar(12) default 'received' not null
  check (state in ('received', 'reversed'));
alter table huikuan.credit_note add column reversed_on date;
alter table huikuan.credit_note add column reverse_reason varchar(500);

create index receipt_reference on huikuan.receipt (creditor_id, reference);
create index credit_note_number on huikuan.credit_note (creditor_id, number);

-- names: numbers of the invoices that the sender named, with commas; such money pays no other invoice by itself.
-- listed_on: the as-of day of the list of open items that has taken this money into account; it pays by itself only
--   what was invoiced after that day.
-- recorded_on: the day on which we came to know of it; null for what was recorded before this column came.
-- reversed_amount: what was taken back of it.
alter table huikuan.receipt add column names varchar(1000);
alter table huikuan.receipt add column listed_on date;
alter table huikuan.receipt add column recorded_on date;
alter table huikuan.receipt add column reversed_amount numeric(19, 2) default 0 not null;
update huikuan.receipt set reversed_amount = amount where state = 'reversed';
alter table huikuan.credit_note add column names varchar(1000);
alter table huikuan.credit_note add column listed_on date;
alter table huikuan.credit_note add column recorded_on date;
alter table huikuan.credit_note add column reversed_amount numeric(19, 2) default 0 not null;

-- told_on: the as-of day of the list that had told of this payment before its receipt came.
-- named: the sender named the invoice; a list does not undo it.
-- recorded_on: as above, for what a list says.
alter table huikuan.allocation add column told_on date;
alter table huikuan.allocation add column named boolean default false not null;
alter table huikuan.allocation add column recorded_on date;
