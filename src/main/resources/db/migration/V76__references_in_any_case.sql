-- A reference is one however its letters are written: SLIP-1 and slip-1 are one receipt. reference_upper (number_upper)
-- is what is compared, reference (number) stays as it was written. Where two that stand differ in case only, both stay:
-- their keys are left as they are, so that the unique constraint over them holds.
alter table huikuan.receipt add column reference_upper varchar(250);
alter table huikuan.credit_note add column number_upper varchar(250);
update huikuan.receipt set reference_upper = upper(reference);
update huikuan.credit_note set number_upper = upper(number);
drop index huikuan.receipt_reference;
drop index huikuan.credit_note_number;
create index receipt_reference_upper on huikuan.receipt (creditor_id, reference_upper);
create index credit_note_number_upper on huikuan.credit_note (creditor_id, number_upper);

alter table huikuan.receipt alter column reference_key set data type varchar(280);
alter table huikuan.credit_note alter column number_key set data type varchar(280);
update huikuan.receipt r set reference_key = reference_upper
where state = 'received' and reference_key = reference and reference <> reference_upper
  and not exists (select 1 from huikuan.receipt o
    where o.creditor_id = r.creditor_id and o.reference_upper = r.reference_upper and o.id <> r.id)
  and not exists (select 1 from huikuan.receipt o
    where o.creditor_id = r.creditor_id and o.reference_key = r.reference_upper);
update huikuan.credit_note r set number_key = number_upper
where state = 'received' and number_key = number and number <> number_upper
  and not exists (select 1 from huikuan.credit_note o
    where o.creditor_id = r.creditor_id and o.number_upper = r.number_upper and o.id <> r.id)
  and not exists (select 1 from huikuan.credit_note o
    where o.creditor_id = r.creditor_id and o.number_key = r.number_upper);

-- told_names: the invoices that the sender named, with commas; empty: none; null: not known any more. names are those it
-- is meant for today, which a person may have changed. What was moved before this column came is not known.
alter table huikuan.receipt add column told_names varchar(1000);
alter table huikuan.credit_note add column told_names varchar(1000);
update huikuan.receipt r set told_names = coalesce(names, '')
where (names is not null or recorded_on is not null)
  and not exists (select 1 from huikuan.allocation a where a.receipt_id = r.id and a.undone_on is not null);
update huikuan.credit_note r set told_names = coalesce(names, '')
where (names is not null or recorded_on is not null) and not follows_lists
  and not exists (select 1 from huikuan.allocation a where a.credit_note_id = r.id and a.undone_on is not null);
