/** The ledger over HTTP: imports, accounts, money in and money bounced. */
@NullMarked
package org.huikuan.ledger.web;

import org.jspecify.annotations.NullMarked;
