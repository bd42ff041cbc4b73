package org.huikuan.cases.diagnoses;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class DiagnosisStoryPostgresTest extends DiagnosisStory {}
