package org.huikuan.cases.moratoria;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class MoratoriumStoryPostgresTest extends MoratoriumStory {}
