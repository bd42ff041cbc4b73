/** The pages of administration. */
@NullMarked
package org.huikuan.administration.web;

import org.jspecify.annotations.NullMarked;
