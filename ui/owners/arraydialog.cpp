// SPDX-License-Identifier: MIT
#include "ui/owners/arraydialog.h"

#include "core/edit/arrays.h"
#include "core/edit/options.h"
#include "core/naming/names.h"
#include "ui/owners/optiontable.h"
#include "ui/owners/policytable.h"
#include "ui/owners/scheduletable.h"
#include "ui/workbench/workbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

ArrayDialog::ArrayDialog(const Plan &plan, Id<ServerArray> array, QWidget *parent)
    : FormDialog(tr("Settings of %1").arg(nameOf(plan, array)), tr("Save"), parent), m_plan(plan),
      m_array(array), m_enabled(new QCheckBox(tr("Enabled"), this)), m_type(new QComboBox(this)),
      m_voters(new QLineEdit(this)), m_options(new OptionTable(plan, array, this)),
      m_policy(new PolicyTable(plan, array, this)), m_schedule(new ScheduleTable(plan, array, this)),
      m_effect(new RoleLabel(theme::Role::Muted))
{
    const ServerArray &row = plan.row(array);
    m_enabled->setChecked(row.enabled);
    m_min = addNumber(tr("Min count"), row.minCount, 0, 10'000, false);
    m_max = addNumber(tr("Max count"), row.maxCount, 0, 10'000, true);
    addField(tr("Status"), m_enabled, true);
    addField(tr("Launch options"), m_options);
    addField(tr("Datacenter policy"), m_policy);
    addField(tr("Schedule"), m_schedule);
    addScaling(row);
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::PlainText);
    addPart(m_effect);
    setMinimumWidth(fontMetrics().averageCharWidth() * 74);
    connect(m_enabled, &QCheckBox::toggled, this, &ArrayDialog::check);
    connect(m_options, &OptionTable::edited, this, &ArrayDialog::check);
    connect(m_policy, &PolicyTable::edited, this, &ArrayDialog::check);
    connect(m_schedule, &ScheduleTable::edited, this, &ArrayDialog::check);
    showType();
    check();
}

QSpinBox *ArrayDialog::addNumber(const QString &label, int value, int least, int most, bool beside)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    box->setValue(value);
    addField(label, box, beside);
    connect(box, &QSpinBox::valueChanged, this, &ArrayDialog::check);
    return box;
}

void ArrayDialog::addScaling(const ServerArray &row)
{
    for (const EnumText &text : enumTexts<ArrayType>)
        m_type->addItem(enumLabel(text));
    m_type->setCurrentIndex(int(row.type));
    addField(tr("Array type"), m_type);
    m_threshold = addNumber(tr("Decision threshold"), row.decisionThreshold, 1, 100, true);
    m_threshold->setSuffix(tr(" %"));
    m_threshold->setToolTip(theme::tooltip(tr("How many of the votes make the array resize.")));
    m_voters->setText(row.voterTag);
    m_voters->setPlaceholderText(tr("the array's instances"));
    addField(tr("Who votes (tag)"), m_voters, true);
    m_items = addNumber(tr("Items per instance"), row.itemsPerInstance, 0, 1'000'000, true);
    m_up = addNumber(tr("Resize up by"), row.resizeUpBy, 1, 1'000, false);
    m_down = addNumber(tr("Resize down by"), row.resizeDownBy, 1, 1'000, true);
    m_calm = addNumber(tr("Calm time"), row.calmMinutes, 0, 10'000, true);
    m_calm->setSuffix(tr(" min"));
    connect(m_voters, &QLineEdit::textChanged, this, &ArrayDialog::check);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        showType();
        check();
    });
}

// AR4: alert-based arrays have votes, queue-based ones a queue.
void ArrayDialog::showType()
{
    const bool isQueue = ArrayType(m_type->currentIndex()) == ArrayType::Queue;
    if (isQueue && m_items->value() == 0)
        m_items->setValue(1);
    setFieldShown(m_items, isQueue);
    setFieldShown(m_threshold, !isQueue);
    setFieldShown(m_voters, !isQueue);
}

ServerArray ArrayDialog::scaling(const Plan &now) const
{
    ServerArray row = now.row(m_array);
    row.type = ArrayType(m_type->currentIndex());
    row.resizeUpBy = m_up->value();
    row.resizeDownBy = m_down->value();
    row.calmMinutes = m_calm->value();
    row.decisionThreshold = m_threshold->value();
    row.voterTag = m_voters->text();
    row.itemsPerInstance = m_items->value();
    return row;
}

Result<Change> ArrayDialog::statusAfter(const Plan &now, bool wanted) const
{
    if (now.row(m_array).enabled == wanted)
        return Change();
    return edit::enableArrays(now, {m_array}, wanted, Timestamp::now());
}

// What the field asks of the plan as it is now; nothing where it is so already.
Result<Change> ArrayDialog::part(const Plan &now, QWidget *field) const
{
    if (field == m_type)
        return edit::setScaling(now, scaling(now));
    if (field == m_options)
        return edit::setOptions(now, m_array, m_options->options());
    if (field == m_policy)
        return edit::setDatacenterPolicy(now, m_array, m_policy->policy());
    if (field == m_schedule)
        return edit::setSchedule(now, m_array, m_schedule->schedule());
    if (field == m_max) {
        const ServerArray &row = now.row(m_array);
        if (row.minCount == m_min->value() && row.maxCount == m_max->value())
            return Change();
        return edit::setBounds(now, {m_array}, m_min->value(), m_max->value(), Timestamp::now());
    }
    return statusAfter(now, m_enabled->isChecked());
}

// In an order that launches at most once: disabled first, enabled last.
QList<QWidget *> ArrayDialog::parts() const
{
    QList<QWidget *> parts {m_type, m_options, m_policy, m_schedule, m_max};
    parts.insert(m_enabled->isChecked() ? parts.size() : 0, m_enabled);
    return parts;
}

Result<Change> ArrayDialog::change(const Plan &now) const
{
    Plan trial = now;
    Change all(tr("Change the settings of %1").arg(nameOf(now, m_array)));
    for (QWidget *field : parts()) {
        const Result<Change> one = part(trial, field);
        if (!one)
            return one;
        trial.apply(*one);
        all = all.merged(*one);
    }
    return all;
}

void ArrayDialog::check()
{
    if (!m_calm)
        return; // not all fields are there yet
    Plan trial = m_plan;
    bool isFine = true;
    for (QWidget *field : parts()) {
        const Result<Change> one = isFine ? part(trial, field) : Result<Change>(Change());
        setError(field, one.sentence());
        isFine = isFine && one;
        if (one)
            trial.apply(*one);
    }
    doButton()->setEnabled(isFine);
    const auto before = runningOf(m_plan, m_array).size(), after = runningOf(trial, m_array).size();
    QString effect = tr("The array's settings control only future launches.");
    if (isFine && after > before)
        effect = theme::counted(after - before, tr("Saving launches 1 instance, as Next is now."),
                                tr("Saving launches %1 instances, as Next is now."));
    else if (isFine && after < before)
        effect = theme::counted(before - after, tr("Saving terminates the oldest instance."),
                                tr("Saving terminates the %1 oldest instances."));
    m_effect->setText(effect);
}

void ArrayDialog::open(Workbench &bench, Id<ServerArray> array)
{
    auto *dialog = new ArrayDialog(bench.document()->plan(), array, bench.frame());
    connect(dialog, &QDialog::accepted, dialog,
            [&bench, dialog] { bench.perform(dialog->change(bench.document()->plan())); });
    bench.show(dialog);
}
