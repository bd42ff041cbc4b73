/** Pages and calls of the policy tables. */
@NullMarked
package org.huikuan.policies.web;

import org.jspecify.annotations.NullMarked;
