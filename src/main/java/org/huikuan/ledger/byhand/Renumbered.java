package org.huikuan.ledger.byhand;

/** @param customer the customer's number from now on */
public record Renumbered(String customer) {}
