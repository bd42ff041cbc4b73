-- What each module publishes of its tables: a row of the view is a row of the table, without what is nobody else's business.

-- ledger: the sellers, with what administrators have set for them
create view huikuan.view_creditor_line as
select c.id, c.code, c.name, c.country, c.zone, c.currency, c.terms, c.settle_tolerance, c.letters, c.thank_you, c.run_hour,
  c.last_run_on, c.is_default, c.default_team, c.size_class, c.backlog_after_days, c.backlog_portion, c.rest_days_extend,
  c.ledger_days
from huikuan.creditor c;

-- ledger: customers of a creditor, with team and collector in charge
create view huikuan.view_account_line as
select a.id, a.creditor_id, a.customer, a.name, a.language, a.country, a.address, a.email, a.phone, a.pay_day, a.terms,
  a.team, a.collector, a.supply
from huikuan.account a;

-- ledger: people at the customer
create view huikuan.view_contact_line as
select k.id, k.account_id, k.name, k.role, k.language, k.email, k.phone from huikuan.contact k;

-- ledger: money in, credit notes, and what of them has paid which invoice; a row with undone_on counts no more
create view huikuan.view_receipt_line as
select r.id, r.creditor_id, r.account_id, r.reference, r.received_on, r.amount, r.unallocated, r.currency, r.state,
  r.reversed_on
from huikuan.receipt r;

create view huikuan.view_credit_note_line as
select n.id, n.creditor_id, n.account_id, n.number, n.issued_on, n.amount, n.unallocated, n.currency, n.state
from huikuan.credit_note n;

create view huikuan.view_allocation_line as
select x.id, x.invoice_id, x.kind, x.receipt_id, x.credit_note_id, x.amount, x.allocated_on, x.undone_on
from huikuan.allocation x;

-- imports: files that were loaded (ended_as: taken back or given up), and what foreign files are read by
create view huikuan.view_import_line as
select b.id, b.kind, b.creditor_id, b.file_name, b.as_of, b.state, b.accepted, b.unchanged, b.rejected, b.started_at,
  b.finished_at, b.ended_as, b.imported_by
from huikuan.import_batch b;

create view huikuan.view_mapping_line as
select m.code, m.name from huikuan.import_mapping m;

-- cases: where each case stands; open_account_id is its account while it is open; demand is what may be demanded, in whole
-- units of the creditor's currency
create view huikuan.view_case_line as
select c.id, c.creditor_id, c.account_id, c.open_account_id, c.status, c.waiting_for, c.stage, c.step, c.attempt, c.next_on,
  c.due_on, c.act_on, c.wait_until, c.opened_on, c.dealt_on, c.closed_on, c.driving_due_on, c.team, c.collector, c.stand_in,
  c.done_by, c.priority, c.demand, c.demand_rate_on, c.demand_own, c.demand_lacks
from huikuan.collection_case c;

-- cases: what keeps a case, or did
create view huikuan.view_promise_line as
select p.id, p.case_id, p.account_id, p.state, p.level, p.form, p.proof, p.promised_by, p.amount, p.currency, p.promised_on,
  p.pay_on, p.due_by, p.received, p.judged_on, p.recorded_by
from huikuan.promise p;

create view huikuan.view_dispute_line as
select d.id, d.case_id, d.account_id, d.state, d.reason, d.owner, d.opened_on, d.answer_by from huikuan.dispute d;

create view huikuan.view_hold_line as
select h.id, h.account_id, h.case_id, h.invoice_id, h.state, h.reason, h.from_on, h.until_on, h.lifted_on, h.accepted_on,
  h.claim_by
from huikuan.hold h;

-- cases: talks with customers
create view huikuan.view_interaction_line as
select i.id, i.case_id, i.account_id, i.on_date, i.by_user, i.stage, i.result from huikuan.interaction i;

-- letters: each letter and where it is; what keeps the mail server from taking any
create view huikuan.view_letter_line as
select l.id, l.creditor_id, l.account_id, l.case_id, l.code, l.state, l.way, l.ordered_on, l.ordered_at, l.gate_answer,
  l.ask_on, l.try_after, l.dated_on, l.left_on, l.data
from huikuan.letter l;

create view huikuan.view_mail_trouble as
select t.since, t.try_again_at, t.reason from huikuan.mail_trouble t;

-- runs: daily runs, and what they found: accounts that could not be worked (faults), items in no case
create view huikuan.view_run_line as
select r.id, r.creditor_id, r.run_date, r.state, r.requested_at, r.finished_at from huikuan.daily_run r;

create view huikuan.view_run_finding as
select f.run_id, true as is_fault, f.id from huikuan.daily_run_fault f
union all
select e.run_id, false as is_fault, e.id from huikuan.daily_run_exception e;

-- administration: letterheads, figures that administrators set, and who changed what
create view huikuan.view_letterhead_line as
select h.creditor_id, h.name, h.tax_number, h.address, h.phone, h.email, h.bank, h.bank_holder, h.bank_account, h.seal_line,
  h.mail_from, h.english_name, h.english_address, h.bank_english, h.bank_address, h.swift, h.iban, h.contact_name,
  h.contact_title, h.contact_phone, h.representative, h.representative_post
from huikuan.letterhead h;

create view huikuan.view_desk_limit as
select d.code, d.days from huikuan.desk_limit d;

create view huikuan.view_legal_term as
select t.code, t.valid_from, t.amount, t.unit, t.alarm_days, t.article, t.starts_with, t.met_with, t.what_zh, t.what_en,
  t.source, t.confirmed, t.confirmed_by, t.confirmed_on
from huikuan.legal_term t;

create view huikuan.view_loan_prime_rate as
select p.from_day, p.percent from huikuan.loan_prime_rate p;

create view huikuan.view_setting_change as
select s.id, s.changed_at, s.changed_by, s.area, s.subject, s.field from huikuan.setting_change s;

-- legal: statutory periods that run or were met
create view huikuan.view_legal_deadline as
select d.id, d.case_id, d.term, d.article, d.from_on, d.until_on, d.alarm_on, d.met_on from huikuan.legal_deadline d;

-- recovery: orders to stop or resume supply
create view huikuan.view_supply_hold as
select s.id, s.case_id, s.account_id, s.state, s.due_on from huikuan.supply_hold s;

-- strategy: what decision tables have answered
create view huikuan.view_decision_line as
select d.id, d.case_id, d.on_date, d.decision_key, d.outcome, d.sentence_zh, d.sentence_en from huikuan.decision d;

-- security: who may log in
create view huikuan.view_person_line as
select p.login, p.locked from huikuan.person p;

-- webhooks: messages to other programs
create view huikuan.view_webhook_delivery as
select w.id, w.webhook_id, w.case_id, w.state, w.queued_at from huikuan.webhook_delivery w;

-- papers: of a case; those that prove a promise, and those that came out of a visit
create view huikuan.view_case_document as
select d.id, d.case_id, d.kind, d.file_name, d.added_on from huikuan.case_document d;

create view huikuan.view_promise_item as
select i.promise_id, i.invoice_id from huikuan.promise_item i;

create view huikuan.view_promise_paper as
select p.promise_id, p.document_id from huikuan.promise_paper p;

create view huikuan.view_visit_paper as
select v.visit_id, v.document_id, v.promise_id from huikuan.visit_paper v;

-- letters: what became of one that was posted
create view huikuan.view_letter_delivery as
select d.id, d.letter_id, d.state, d.ems, d.happened_on, d.signed_by, d.document_id from huikuan.letter_delivery d;

-- teams; absences with who stands in
create view huikuan.view_team_line as
select t.code, t.name from huikuan.team t;

create view huikuan.view_absence_line as
select a.id, a.collector, a.substitute, a.from_on, a.until_on from huikuan.absence a;

-- journal: what happened to an account or its case; detail and grounds are sentences as shared.SentenceText keeps them
create view huikuan.view_journal_line as
select j.id, j.account_id, j.case_id, j.on_date, j.at, j.by_user, j.what, j.detail, j.grounds from huikuan.journal j;

-- digest: mails to people of the house
create view huikuan.view_digest_line as
select d.id, d.user_id, d.for_day, d.state, d.message_id from huikuan.digest d;
