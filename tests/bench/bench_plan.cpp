// SPDX-License-Identifier: MIT
// bench_plan writes a generated plan to a file: bench_plan tiny|S|M|L PATH [SEED].
#include "core/store/copy.h"
#include "core/store/database.h"
#include "tests/support/generate.h"

#include <QCoreApplication>
#include <cstdio>

namespace {
// An empty file's copy that has the whole plan as the edit it lacks: one transaction, no history.
Result<Done> write(const Plan &plan, const QString &path)
{
    if (const auto made = copy::makeEmpty(path); !made)
        return made;
    Database empty;
    if (const auto opened = empty.open(path, Database::Access::ReadWrite); !opened)
        return opened;
    Edit edit;
    edit.rows = generate::everything(plan);
    return copy::save(empty, {edit}, path, false);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto size = generate::sizeNamed(argc > 1 ? argv[1] : "");
    if (!size || argc < 3 || argc > 4) {
        std::fputs("Usage: bench_plan tiny|S|M|L PATH [SEED]\n", stderr);
        return 2;
    }
    const quint32 seed = argc > 3 ? QByteArray(argv[3]).toUInt() : 1;
    const auto written = write(generate::plan(*size, seed), QString::fromLocal8Bit(argv[2]));
    if (!written)
        std::fprintf(stderr, "%s\n", qPrintable(written.sentence()));
    return written ? 0 : 3;
}
