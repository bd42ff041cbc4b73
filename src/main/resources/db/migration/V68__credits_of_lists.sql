-- What a list of open items says below zero is a credit of the customer. From then on the credit note follows the lists:
-- what the list says is left of it is left of it, and it pays no invoice by itself, since the list says what is paid.
-- cleared_amount: what the lists say was used up of it; unallocated = amount - reversed - cleared - allocations.
alter table huikuan.credit_note add column follows_lists boolean default false not null;
alter table huikuan.credit_note add column cleared_amount numeric(19, 2) default 0 not null
  check (cleared_amount >= 0 and cleared_amount <= amount);

-- A credit note as it was before a list of open items changed it, for the list's undo.
create table huikuan.credit_note_before (
  batch_id bigint not null references huikuan.import_batch (id),
  credit_note_id bigint not null references huikuan.credit_note (id),
  account_id bigint not null references huikuan.account (id),
  issued_on date not null,
  amount numeric(19, 2) not null,
  currency varchar(3) not null,
  unallocated numeric(19, 2) not null,
  reversed_amount numeric(19, 2) not null,
  cleared_amount numeric(19, 2) not null,
  follows_lists boolean not null,
  primary key (batch_id, credit_note_id)
);
