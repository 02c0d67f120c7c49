// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

namespace program {
namespace {
QMap<QString, std::function<int(const QStringList &)>> &parts()
{
    static QMap<QString, std::function<int(const QStringList &)>> all;
    return all;
}
} // namespace

Part::Part(const char *name, std::function<int(const QStringList &)> run)
{
    parts().insert(QString::fromLatin1(name), std::move(run));
}

int run(QStringList arguments)
{
    const QString name = arguments.value(1);
    if (const auto part = parts().value(name)) {
        arguments.removeAt(1);
        return part(arguments);
    }
    fprintf(stderr, "Name one of these:\n");
    for (auto part = parts().keyBegin(); part != parts().keyEnd(); ++part)
        fprintf(stderr, "  %s\n", qPrintable(*part));
    return 2;
}
} // namespace program
