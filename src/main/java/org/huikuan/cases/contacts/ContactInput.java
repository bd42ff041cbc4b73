package org.huikuan.cases.contacts;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Must;
import org.huikuan.acts.Only;
import org.huikuan.acts.Radios;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.disputes.DisputeInput;
import org.huikuan.cases.promises.PromiseInput;
import org.jspecify.annotations.Nullable;

/**
 * What a contact with the customer brought, as a person writes it.
 *
 * @param person who was reached
 * @param reason why the customer has not paid
 */
public record ContactInput(
        @Must @Radios CallResult result,
        @Nullable String person,
        @Nullable NonPaymentReason reason,

        @Only(with = "result", is = "promised") @Nullable PromiseInput promise,

        @Only(
                with = "result",
                is = {"disputes", "our-mistake"})
        @Nullable
        DisputeInput dispute,

        @Lines @Nullable String note) {}
