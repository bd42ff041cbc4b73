package org.huikuan.legal.jdbc;

/** What is asked about limitation; each row is an event with the id of its invoice or account as {@code key_id}. */
final class LimitationSql {

    /** Receipts that paid a part and have not bounced (LIM 14). */
    static final String PAYMENTS = """
            select a.invoice_id as key_id, 'part-payment' as kind, r.received_on as on_date,
              cast(null as date) as until_date, r.reference as what, 3 as strength
            from unnest(cast(:ids as bigint array)) as u(wanted)
              join huikuan.view_allocation_line a on a.invoice_id = u.wanted and a.undone_on is null
              join huikuan.view_receipt_line r on r.id = a.receipt_id
            where r.state = 'received'""";

    /** Signed and sealed with its paper: equal to an IOU; in writing with its proof: provable; all else: weak. */
    static final String PROMISES = """
            select pi.invoice_id as key_id, 'promise' as kind, p.promised_on as on_date,
              cast(null as date) as until_date, p.form as what,
              case when p.form = 'oral' then 1
                when p.proof is null
                  and not exists (select 1 from huikuan.view_promise_paper pp where pp.promise_id = p.id)
                  and not exists (select 1 from huikuan.view_visit_paper vp where vp.promise_id = p.id) then 1
                when p.form = 'signed' then 3 else 2 end as strength
            from unnest(cast(:ids as bigint array)) as u(wanted)
              join huikuan.view_promise_item pi on pi.invoice_id = u.wanted
              join huikuan.view_promise_line p on p.id = pi.promise_id""";

    /** What somebody has recorded; proven by a paper of the file, otherwise weak. */
    static final String RECORDED = """
            select ei.invoice_id as key_id, e.kind, e.on_date, e.until_date, e.note as what,
              case when e.document_id is null then 1 else 3 end as strength
            from unnest(cast(:ids as bigint array)) as u(wanted)
              join huikuan.limitation_event_item ei on ei.invoice_id = u.wanted
              join huikuan.limitation_event e on e.id = ei.event_id""";

    /**
     * Claims filed, until the court or body has spoken (CC 195, LIM 10-12). A preservation before the suit is a single
     * day, and so is a claim to realise a security or for a certificate.
     */
    static final String CLAIMS = """
            select c.account_id as key_id,
              case l.route when 'small-claims' then 'suit' when 'pre-suit-preservation' then 'preservation'
                when 'realise-security' then 'suit' when 'enforcement-certificate' then 'enforcement'
                else l.route end as kind,
              l.filed_on as on_date,
              (select min(r.ruled_on) from huikuan.legal_ruling r
                where r.case_id = l.case_id and r.ruled_on >= l.filed_on and r.next_step <> 'ruling')
                as until_date,
              coalesce(l.docket, l.body) as what, 3 as strength
            from unnest(cast(:ids as bigint array)) as u(wanted)
              join huikuan.view_case_line c on c.account_id = u.wanted
              join huikuan.legal_claim l on l.case_id = c.id""";

    /** Claims filed with an administrator, as long as the insolvency lasts. */
    static final String INSOLVENCIES = """
            select h.account_id as key_id, 'insolvency-claim' as kind, ic.filed_on as on_date,
              case when h.state = 'active' then cast(null as date) else coalesce(h.lifted_on, h.until_on) end
                as until_date,
              ic.administrator as what, 3 as strength
            from unnest(cast(:ids as bigint array)) as u(wanted)
              join huikuan.view_hold_line h on h.account_id = u.wanted
              join huikuan.insolvency_claim ic on ic.hold_id = h.id""";

    /** The newest thing of an account that can be enforced, and whether enforcement was applied for since. */
    static final String JUDGED = """
            select c.account_id, r.ruled_on, r.perform_by,
              case when exists (select 1 from huikuan.legal_enforcement e
                where e.case_id = r.case_id and e.happened_on >= r.ruled_on
                  and e.result in ('applied', 'no-assets', 'recovered')) then true else false end as applied
            from unnest(cast(:ids as bigint array)) as u(wanted)
              join huikuan.view_case_line c on c.account_id = u.wanted
              join huikuan.legal_ruling r on r.case_id = c.id and r.perform_by is not null
            order by r.ruled_on, r.id""";

    /** Old open items with the newest case of their account; what a case has taken out of collection is among them. */
    static final String OLD = """
            select i.id, i.account_id, i.number, i.due_on, i.pay_by,
              coalesce(i.closed_case_id, (select max(c.id) from huikuan.view_case_line c
                where c.account_id = i.account_id)) as case_id
            from huikuan.view_invoice_line i
            where i.creditor_id = :creditor and i.open_amount > 0 and i.pay_by <= :day and i.id > :after
              and exists (select 1 from huikuan.view_case_line c where c.account_id = i.account_id)
            order by i.id
            fetch first :limit rows only""";

    private LimitationSql() {}
}
