/** What a collector wants before the eyes while calling. */
@NullMarked
package org.huikuan.cases.contacts.web;

import org.jspecify.annotations.NullMarked;
