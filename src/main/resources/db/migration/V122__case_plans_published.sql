-- caseplans: the versions of the plans of cases; one that is proposed waits for the word of the role that authority names
create view huikuan.view_case_plan_line as
select p.id, p.case_id, p.version, p.state, p.authority, p.review_on, p.written_by, p.written_on from huikuan.case_plan p;
