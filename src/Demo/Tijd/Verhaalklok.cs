namespace Rotonde.Demo.Tijd;

/// <summary>A clock that stands where the story stands: for the ride, the generator and tests. Timers of the real clock keep running.</summary>
public sealed class Verhaalklok(DateTimeOffset begin) : TimeProvider
{
    private DateTimeOffset _nu = begin;

    /// <summary>A clock at nine in the morning in the Netherlands on a day.</summary>
    public static Verhaalklok Op(int jaar, int maand, int dag) => new(Ochtend(new DateOnly(jaar, maand, dag)));

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _nu;

    /// <summary>Goes to nine in the morning of a day.</summary>
    public void GaNaar(DateOnly dag) => _nu = Ochtend(dag);

    /// <summary>Goes on for a while.</summary>
    public void Verstrijk(TimeSpan duur) => _nu += duur;

    private static DateTimeOffset Ochtend(DateOnly dag)
    {
        var lokaal = dag.ToDateTime(new TimeOnly(9, 0));
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
        return new DateTimeOffset(lokaal, zone.GetUtcOffset(lokaal)).ToUniversalTime();
    }
}
