using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Financien;

/// <summary>Why the money of the social domain is looked at and booked: to account for it. No person is in it.</summary>
public static class Verantwoording
{
    /// <summary>The purpose of every handeling of this module.</summary>
    public static Doel Doel { get; } = new("verantwoorden wat hulp kost (Gemeentewet artikel 190 en 198)", "urn:rotonde:verwerkingsactiviteit:verantwoording:1");
}
