// SPDX-License-Identifier: MIT
// What was tested: the form that records it, and the list of what is recorded.
#include "core/base/words.h"
#include "core/check/tested.h"
#include "core/edit/checks.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"
#include "ui/checks/checkdialogs.h"
#include "ui/forms/rowform.h"
#include "ui/widgets/listtable.h"
#include "ui/workbench/person.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {
QString dayText(Timestamp time) { return time.toDateTime().date().toString(Qt::ISODate); }

QString stateText(const TestRecord *last, bool passed)
{
    if (!last)
        return passed ? Words::tr("published as a pair") : Words::tr("never tested");
    return (passed ? Words::tr("passed on %1") : Words::tr("failed on %1")).arg(dayText(last->testedAt));
}

// A check box for each cloud that the MultiCloud Image supports, with how it stands there.
class CloudBoxes : public QScrollArea {
public:
    CloudBoxes(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci)
    {
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        const TestedClouds tested = testedClouds(plan, serverTemplate, mci);
        for (const Id<Cloud> cloud : tested.never + tested.failed + tested.passed) {
            const QString text = QStringLiteral("%1 – %2").arg(
                nameOf(plan, cloud),
                stateText(lastTest(plan, serverTemplate, mci, cloud), tested.passed.contains(cloud)));
            auto *box = new QCheckBox(QString(text).replace(u'&', QStringLiteral("&&")));
            box->setToolTip(theme::tooltip(testedSentence(plan, serverTemplate, mci, cloud)));
            box->setChecked(!tested.passed.contains(cloud));
            layout->addWidget(box);
            m_boxes.append({cloud, box});
        }
        layout->addStretch(1);
        setWidget(content);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setMinimumHeight(fontMetrics().height() * 2
                         * int(qBound(qsizetype(2), m_boxes.size(), qsizetype(6))));
    }
    QList<Id<Cloud>> chosen() const
    {
        QList<Id<Cloud>> clouds;
        for (const auto &[cloud, box] : m_boxes)
            if (box->isChecked())
                clouds.append(cloud);
        return clouds;
    }
    template <class Run> void whenToggled(Run &&run)
    {
        for (const auto &[cloud, box] : std::as_const(m_boxes))
            connect(box, &QCheckBox::toggled, this, run);
    }

private:
    QList<std::pair<Id<Cloud>, QCheckBox *>> m_boxes;
};

// The records of a ServerTemplate, the latest first.
QList<Id<TestRecord>> recordsOf(const Plan &plan, Id<ServerTemplate> serverTemplate)
{
    QList<Id<TestRecord>> records = plan.referrers<&TestRecord::serverTemplate>(serverTemplate);
    std::stable_sort(records.begin(), records.end(), [&](Id<TestRecord> a, Id<TestRecord> b) {
        return plan.row(a).testedAt > plan.row(b).testedAt;
    });
    return records;
}

class RecordsDialog : public QDialog {
public:
    RecordsDialog(Workbench &bench, Id<ServerTemplate> serverTemplate)
        : QDialog(bench.frame()), m_bench(bench), m_serverTemplate(serverTemplate),
          m_table(new ListTable(Words::tr("Test records"),
                                {Words::tr("Day"), Words::tr("Result"), Words::tr("MultiCloud Image"),
                                 Words::tr("Cloud"), Words::tr("Tested by"), Words::tr("Note")},
                                this)),
          m_empty(new RoleLabel(theme::Role::Muted, Words::tr("No test of this ServerTemplate is recorded."),
                                this))
    {
        setWindowTitle(Words::tr("Tests of %1").arg(nameOf(plan(), serverTemplate)));
        resize(fontMetrics().averageCharWidth() * 120, 420);
        m_table->setWidths({12, 10, 0, 18, 14, 24});
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
        m_remove = buttons->addButton(Words::tr("Delete Records"), QDialogButtonBox::ActionRole);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(16, 16, 16, 16);
        layout->addWidget(m_empty);
        layout->addWidget(m_table, 1);
        layout->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(m_table, &ListTable::selectedRows, this, [this] { judge(); });
        connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
        // What is undone while the list is open comes back in it.
        connect(bench.document(), &Document::changed, this, [this] { fill(); });
        fill();
    }

private:
    const Plan &plan() const { return m_bench.document()->plan(); }

    void fill()
    {
        QList<ListRow> rows;
        for (const Id<TestRecord> id : recordsOf(plan(), m_serverTemplate)) {
            const TestRecord &row = plan().row(id);
            const bool passed = row.result == TestResult::Passed;
            rows.append(
                {id,
                 {{.text = dayText(row.testedAt)},
                  {.text = (passed ? QStringLiteral("✓ ") : QStringLiteral("✕ ")) + labelOf(row.result),
                   .ink = int(passed ? theme::Role::Good : theme::Role::Error)},
                  {.text = nameOf(plan(), row.mci)},
                  {.text = nameOf(plan(), row.cloud)},
                  {.text = row.testedBy},
                  {.text = row.note, .tooltip = row.note}}});
        }
        m_table->show(rows);
        m_table->setVisible(!rows.isEmpty());
        m_empty->setVisible(rows.isEmpty());
        judge();
    }

    void judge()
    {
        const Document *document = m_bench.document();
        const bool canEdit = document->isLoaded() && !document->isReadOnly();
        m_remove->setEnabled(canEdit && !m_table->selection().isEmpty());
        m_remove->setToolTip(m_table->selection().isEmpty() ? Words::tr("Select records first.") : QString());
    }

    void remove()
    {
        QList<Id<TestRecord>> records;
        for (const AnyId id : m_table->selection())
            records.append(id.as<TestRecord>());
        m_bench.perform(edit::removeTests(plan(), records));
    }

    Workbench &m_bench;
    const Id<ServerTemplate> m_serverTemplate;
    ListTable *m_table;
    RoleLabel *m_empty;
    QPushButton *m_remove;
};
} // namespace

void checks::recordTests(Workbench &bench, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci)
{
    const Document *document = bench.document();
    const Plan &plan = document->plan();
    const Timestamp today {QDate::currentDate().startOfDay(Qt::UTC).toMSecsSinceEpoch()};
    const TestRecord start {.serverTemplate = serverTemplate,
                            .mci = mci,
                            .testedBy = personName(),
                            .testedAt = qMin(today, Timestamp::now())};
    auto *dialog = new FormDialog(Words::tr("Record Tests"), Words::tr("Record"), bench.frame());
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 76);
    auto *what = new QLabel(
        Words::tr("%1 with %2 was tested in:").arg(nameOf(plan, serverTemplate), nameOf(plan, mci)), dialog);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    dialog->addPart(what);
    auto *clouds = new CloudBoxes(plan, serverTemplate, mci);
    dialog->addPart(clouds);
    auto *form = new RowForm<TestRecord>(*dialog, start);
    form->add<&TestRecord::result>();
    form->add<&TestRecord::testedAt>({.label = Words::tr("Tested on")});
    form->add<&TestRecord::testedBy>({.isNeeded = true});
    form->add<&TestRecord::note>({.hint = Words::tr("What was tried, or what went wrong")});
    const auto change = [document, clouds](const TestRecord &row) {
        return edit::recordTests(document->plan(), row, clouds->chosen(), Timestamp::now());
    };
    form->setCheck([change](const TestRecord &row) {
        const QString wrong = change(row).sentence();
        return Objection(wrong, row.testedAt > Timestamp::now() ? "tested_at" : "tested_by");
    });
    clouds->whenToggled([form] { form->judge(); });
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [&bench, form, change] { bench.perform(change(form->row())); });
    bench.show(dialog);
}

void checks::showTests(Workbench &bench, Id<ServerTemplate> serverTemplate)
{
    bench.show(new RecordsDialog(bench, serverTemplate));
}
