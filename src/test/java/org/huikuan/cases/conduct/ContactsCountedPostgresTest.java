package org.huikuan.cases.conduct;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class ContactsCountedPostgresTest extends ContactsCounted {}
