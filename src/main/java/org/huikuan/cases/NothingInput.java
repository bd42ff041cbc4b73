package org.huikuan.cases;

/** Of an act about which nothing is to be written. */
record NothingInput() {}
