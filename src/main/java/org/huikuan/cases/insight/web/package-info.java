/** What is learnt of the debtor, over the API. */
@NullMarked
package org.huikuan.cases.insight.web;

import org.jspecify.annotations.NullMarked;
