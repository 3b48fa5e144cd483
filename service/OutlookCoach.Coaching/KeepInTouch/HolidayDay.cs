namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>The day of a holiday in a year, before any substitute; null in a year that does not have it.</summary>
internal abstract record HolidayDay
{
    public abstract DateOnly? In(int year);

    /// <summary>"25 December", and "10 July 2026" for a day that moves as a law says.</summary>
    public sealed record Fixed(int Day, int Month, int? Year) : HolidayDay
    {
        public override DateOnly? In(int year) => Year is null || Year == year ? new DateOnly(year, Month, Day) : null;
    }

    /// <summary>"first Monday in May"; 5 stands for the last.</summary>
    public sealed record Nth(int Count, DayOfWeek Weekday, int Month) : HolidayDay
    {
        public override DateOnly? In(int year)
        {
            var first = new DateOnly(year, Month, 1);
            var day = first.AddDays((Weekday - first.DayOfWeek + 7) % 7 + 7 * (Count - 1));
            return day.Month == Month ? day : day.AddDays(-7);
        }
    }

    /// <summary>"Monday before 25 May".</summary>
    public sealed record Before(DayOfWeek Weekday, int Day, int Month) : HolidayDay
    {
        public override DateOnly? In(int year)
        {
            var eve = new DateOnly(year, Month, Day).AddDays(-1);
            return eve.AddDays(-((eve.DayOfWeek - Weekday + 7) % 7));
        }
    }

    /// <summary>"2 days before Easter"; <paramref name="Days"/> is then negative.</summary>
    public sealed record FromEaster(int Days) : HolidayDay
    {
        public override DateOnly? In(int year) => Easter(year).AddDays(Days);
    }

    /// <summary>Easter Sunday in the Gregorian calendar, by the anonymous rule of 1876.</summary>
    public static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - d - g + 15) % 30;
        var l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 19 * l) / 433;
        var month = (h + l - 7 * m + 90) / 25;
        return new DateOnly(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
    }
}
