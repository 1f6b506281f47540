using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rules on units through time and their reorganisations: LDT1001–1007.</summary>
internal static class UnitRules
{
    // Between these stand all days that a document can name.
    private static readonly LocalDate s_firstDay = new(1, 1, 1);
    private static readonly LocalDate s_lastDay = new(9999, 12, 31);

    public static void Check(ValidationContext context)
    {
        for (int i = 0; i < context.Document.Units.Count; i++)
        {
            CodeMeansOneUnitADay(context, i);
            if (context.Document.Units[i].Parent is { } parent)
            {
                ParentIsThereAndAbove(context, i, parent);
                NobodyIsAboveItself(context, i);
            }
        }
        for (int i = 0; i < context.Document.Reorganisations.Count; i++)
            UnitsOfAReorganisationAreThere(context, i);
    }

    // LDT1001
    private static void CodeMeansOneUnitADay(ValidationContext context, int index)
    {
        Unit unit = context.Document.Units[index];
        for (int other = context.Units.CodeOf(unit.Code); other != index; other = context.Units.Next(other))
        {
            Unit earlier = context.Document.Units[other];
            if (unit.Validity is null || earlier.Validity is null || unit.Validity.Overlaps(earlier.Validity))
            {
                context.Report(LDT1001, PlaceOf(index), [PlaceOf(other)], unit.Name, earlier.Name);
                return;
            }
        }
    }

    // LDT1002, 1004 and 1005, from one walk over the days on which the unit's parent changes.
    private static void ParentIsThereAndAbove(ValidationContext context, int index, Code<Unit> parentCode)
    {
        Unit unit = context.Document.Units[index];
        int code = context.Units.CodeOf(parentCode);
        LocalDate? orphanedOn = null;
        Unit? anyParent = null;
        Unit? lower = null;
        LocalDate last = unit.Validity?.End ?? s_lastDay;
        for (LocalDate? next = unit.Validity?.Start ?? s_firstDay; next is LocalDate day && day <= last; next = NextChange(context, code, day))
        {
            if (context.UnitOn(parentCode, day) is not { } parent)
            {
                orphanedOn ??= day;
                continue;
            }
            anyParent ??= parent;
            if (unit.Level < parent.Level)
                lower ??= parent;
        }
        if (anyParent is null)
        {
            context.Report(LDT1002, PlaceOf(index).Then("parent"), unit.Name, NameOf(context, parentCode));
            return;
        }
        if (orphanedOn is LocalDate alone)
            context.Report(LDT1004, PlaceOf(index).ThenIf(unit.Validity is not null, "validity"), unit.Name, anyParent.Name, alone);
        if (lower is not null)
            context.Report(LDT1005, PlaceOf(index).Then("level"), unit.Name, unit.Level, lower.Name, lower.Level);
    }

    // LDT1003
    private static void NobodyIsAboveItself(ValidationContext context, int index)
    {
        Unit unit = context.Document.Units[index];
        LocalDate last = unit.Validity?.End ?? s_lastDay;
        for (LocalDate? next = unit.Validity?.Start ?? s_firstDay; next is LocalDate day && day <= last;)
        {
            if (ReturnsToItself(context, index, day, out next))
            {
                context.Report(LDT1003, PlaceOf(index).Then("parent"), unit.Name, NameOf(context, unit.Parent!), day);
                return;
            }
        }
    }

    // Goes up from a unit on a day; also gives the next day on which the way up may be another. Of a circle that the unit only leads into, Brent's
    // algorithm sees that it goes round: the way is compared with one of its earlier steps, each time taken twice as far up.
    private static bool ReturnsToItself(ValidationContext context, int index, LocalDate day, out LocalDate? nextChange)
    {
        nextChange = null;
        int mark = index;
        int untilMark = 1;
        int steps = 0;
        for (int at = index; context.Document.Units[at].Parent is { } parent;)
        {
            int code = context.Units.CodeOf(parent);
            LocalDate? change = NextChange(context, code, day);
            if (change is not null && !(nextChange <= change))
                nextChange = change;
            if (at != index && context.Document.Units[at].Validity?.End is LocalDate end && end < s_lastDay && !(nextChange <= end.PlusDays(1)))
                nextChange = end.PlusDays(1);
            at = context.Units.Find(code, day);
            if (at == index)
                return true;
            if (at == UnitIndex.None || at == mark)
                return false;
            if (++steps == untilMark)
            {
                mark = at;
                untilMark *= 2;
                steps = 0;
            }
        }
        return false;
    }

    // LDT1006 and 1007
    private static void UnitsOfAReorganisationAreThere(ValidationContext context, int index)
    {
        Reorganisation change = context.Document.Reorganisations[index];
        Place place = default(Place).Then("reorganisations", index);
        LocalDate before = change.On.PlusDays(-1);
        for (int i = 0; i < change.From.Count; i++)
        {
            Code<Unit> code = change.From[i];
            // The day before the first of all days cannot be named; it is then said of that day itself.
            if (context.UnitOn(code, before) is not { } unit)
                context.Report(LDT1006, place.Then("from", i), NameOf(context, code), LocalDate.Max(before, s_firstDay));
            else if (unit.IsValidOn(change.On) && !change.To.AsSpan().Contains(code))
                context.Report(LDT1007, place.Then("from", i), unit.Name, change.On);
        }
        for (int i = 0; i < change.To.Count; i++)
        {
            if (context.UnitOn(change.To[i], change.On) is null)
                context.Report(LDT1006, place.Then("to", i), NameOf(context, change.To[i]), change.On);
        }
    }

    // The first day after a day on which another unit of a code may be valid, or none; null where there is no such day.
    private static LocalDate? NextChange(ValidationContext context, int code, LocalDate day)
    {
        LocalDate? next = null;
        for (int unit = code; unit != UnitIndex.None; unit = context.Units.Next(unit))
        {
            DateRange? validity = context.Document.Units[unit].Validity;
            if (validity?.Start is LocalDate start && start > day && !(next <= start))
                next = start;
            if (validity?.End is LocalDate end && end >= day && end < s_lastDay && !(next <= end.PlusDays(1)))
                next = end.PlusDays(1);
        }
        return next;
    }

    private static object NameOf(ValidationContext context, Code<Unit> code)
        => context.Units.CodeOf(code) is var unit and not UnitIndex.None ? context.Document.Units[unit].Name : code;

    private static Place PlaceOf(int unit) => default(Place).Then("units", unit);
}
