package org.huikuan.cases.jdbc;

import java.util.Collection;
import java.util.List;
import org.huikuan.cases.ClaimedItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClaimedItems implements ClaimedItems {

    private final JdbcClient jdbc;

    JdbcClaimedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(Collection<Long> invoiceIds) {
        List.of("""
                        delete from huikuan.promise_item where invoice_id in (:ids)
                          and promise_id in (select p.id from huikuan.promise p where p.state = 'open')""", """
                        delete from huikuan.dispute_item where invoice_id in (:ids)
                          and dispute_id in (select d.id from huikuan.dispute d where d.state in ('open', 'accepted'))""", """
                        update huikuan.hold h set account_id =
                          (select i.account_id from huikuan.invoice i where i.id = h.invoice_id)
                        where h.invoice_id in (:ids)""")
                .forEach(sql -> jdbc.sql(sql).param("ids", invoiceIds).update());
    }
}
