package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** In which form the customer wants the invoice before it pays. */
public enum InvoiceForm implements Code {
    ORIGINAL,
    COPY,
    ELECTRONIC
}
