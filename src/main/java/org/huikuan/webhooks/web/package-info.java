/** The administrator's pages of webhooks. */
@NullMarked
package org.huikuan.webhooks.web;

import org.jspecify.annotations.NullMarked;
