-- A customer that was renumbered, and then merged into another, is found under its first number, too.
update huikuan.former_customer f
set account_id = (select g.account_id from huikuan.former_customer g
  join huikuan.account a on a.creditor_id = g.creditor_id and a.customer = g.customer where a.id = f.account_id)
where exists (select 1 from huikuan.former_customer g
  join huikuan.account a on a.creditor_id = g.creditor_id and a.customer = g.customer
  where a.id = f.account_id and g.account_id <> f.account_id);
