package org.huikuan.cases.conduct;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class ContactsCountedH2Test extends ContactsCounted {}
