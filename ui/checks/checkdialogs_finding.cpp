// SPDX-License-Identifier: MIT
// One finding in full: what, why, and every way on.
#include "core/base/words.h"
#include "core/check/fixes.h"
#include "core/check/waivers.h"
#include "core/naming/names.h"
#include "core/resolve/resolve.h"
#include "ui/checks/checkdialogs.h"
#include "ui/theme/levels.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace {
class FindingDialog : public QDialog {
public:
    FindingDialog(Workbench &bench, const Finding &finding)
        : QDialog(bench.frame()), m_bench(bench), m_finding(finding), m_layout(new QVBoxLayout(this)),
          m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    {
        const Plan &plan = bench.document()->plan();
        const theme::LevelLook look = theme::lookOf(finding);
        setWindowTitle(QStringLiteral("%1 %2").arg(QLatin1String(finding.rule->id), titleOf(*finding.rule)));
        m_layout->setContentsMargins(16, 16, 16, 16);
        m_layout->setSpacing(theme::gap);
        addText(look.role, QStringLiteral("%1 %2: %3").arg(look.glyph, look.word, titleOf(*finding.rule)))
            ->setFont(theme::boldFont(font()));
        addText(theme::Role::Text, sentenceOf(plan, finding));
        addText(theme::Role::Muted, reasonOf(*finding.rule));
        if (const QString waiver = check::waiverText(plan, finding); !waiver.isEmpty())
            addText(theme::Role::Text, waiver);
        const QStringList ways = check::canFix(finding) ? fixTextsOf(*finding.rule) : QStringList();
        for (qsizetype which = 0; which < ways.size(); ++which)
            if (const Result<Change> mended = check::fix(plan, finding, which))
                addText(
                    theme::Role::Muted,
                    Words::tr("%1 would change:\n%2").arg(ways.at(which), fixes::outcomeOf(plan, *mended)));
        addWays(plan);
        m_layout->addStretch(1);
        m_layout->addWidget(m_buttons);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        // A dialog takes its first height from its width only when told to.
        const int wide = qMax(fontMetrics().averageCharWidth() * 80, sizeHint().width());
        resize(wide, m_layout->totalHeightForWidth(wide));
        setMinimumHeight(height());
    }

private:
    RoleLabel *addText(theme::Role role, const QString &text)
    {
        auto *label = new RoleLabel(role, text, this);
        label->setWordWrap(true);
        m_layout->addWidget(label);
        return label;
    }

    QPushButton *addWay(const QString &text, std::function<void(Workbench &)> run)
    {
        QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, [this, run = std::move(run)] {
            Workbench &bench = m_bench;
            accept();
            run(bench);
        });
        return button;
    }

    void addWays(const Plan &plan)
    {
        const Document *document = m_bench.document();
        const bool canEdit = document->isLoaded() && !document->isReadOnly();
        const Finding finding = m_finding;
        const QStringList ways =
            canEdit && check::canFix(finding) ? fixTextsOf(*finding.rule) : QStringList();
        for (qsizetype which = 0; which < ways.size(); ++which) {
            QPushButton *way = addWay(ways.at(which), [finding, which](Workbench &bench) {
                bench.propose(check::fix(bench.document()->plan(), finding, which));
            });
            if (ways.size() == 1)
                theme::makePrimary(way);
        }
        const Resolution next = Owner(finding.subject) ? resolve(plan, Owner(finding.subject)) : Resolution();
        if (canEdit && next.mci.value && finding.rule->endsWithTests)
            addWay(Words::tr("Record Tests…"), [next](Workbench &bench) {
                checks::recordTests(bench, next.serverTemplate.value, next.mci.value);
            });
        if (canEdit && finding.isOpen())
            addWay(Words::tr("Waive…"), [finding](Workbench &bench) { checks::waive(bench, {finding}); });
        if (canEdit && !finding.isOpen())
            addWay(Words::tr("Un-waive"), [finding](Workbench &bench) {
                bench.perform(check::unwaive(bench.document()->plan(), {finding}));
            });
        addWay(Words::tr("Set How This Rule Counts…"),
               [finding](Workbench &bench) { checks::setLevels(bench, finding.rule); });
    }

    Workbench &m_bench;
    const Finding m_finding;
    QVBoxLayout *m_layout;
    QDialogButtonBox *m_buttons;
};
} // namespace

void checks::show(Workbench &bench, const Finding &finding) { bench.show(new FindingDialog(bench, finding)); }
