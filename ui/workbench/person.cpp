// SPDX-License-Identifier: MIT
#include "ui/workbench/person.h"

#include <QFile>
#include <pwd.h>
#include <unistd.h>

QString personName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QFile::decodeName(entry->pw_name) : qEnvironmentVariable("USER");
}
