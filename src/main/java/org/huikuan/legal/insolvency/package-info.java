/** Claims in a customer's insolvency and their days (Enterprise Bankruptcy Law 45, 56). */
@NullMarked
package org.huikuan.legal.insolvency;

import org.jspecify.annotations.NullMarked;
