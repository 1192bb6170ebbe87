namespace Rotonde.Web.Tests.Weblaag;

/// <summary>A clock that stands where a test puts it.</summary>
internal sealed class Klok : TimeProvider
{
    // Far ahead: the cookie container of .NET looks at the real clock and would drop a cookie of the past.
    public DateTimeOffset Nu { get; set; } = new(2040, 4, 3, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Nu;
}
