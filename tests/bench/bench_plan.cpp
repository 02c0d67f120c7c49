// SPDX-License-Identifier: MIT
// bench_plan writes a generated plan to a file: bench_plan tiny|S|M|L PATH [SEED].
#include "core/store/copy.h"
#include "tests/support/generate.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto size = generate::sizeNamed(argc > 1 ? argv[1] : "");
    if (!size || argc < 3 || argc > 4) {
        std::fputs("Usage: bench_plan tiny|S|M|L PATH [SEED]\n", stderr);
        return 2;
    }
    const quint32 seed = argc > 3 ? QByteArray(argv[3]).toUInt() : 1;
    const auto written = copy::savePlan(generate::plan(*size, seed), QString::fromLocal8Bit(argv[2]));
    if (!written)
        std::fprintf(stderr, "%s\n", qPrintable(written.sentence()));
    return written ? 0 : 3;
}
