package org.huikuan.letters;

/** Where the money is to go: fixed per creditor; a letter says how a change would be announced. */
public record BankAccount(String bank, String holder, String number) {}
