-- Accounts with a case in legal action or of an insolvent customer: legal staff see them whatever their team. For
-- questions about accounts; the rule itself is said in teams.Sight.
create view huikuan.view_prosecuted_account as
select distinct c.account_id from huikuan.collection_case c
where c.stage = 'legal-action' or c.waiting_for = 'insolvency';
