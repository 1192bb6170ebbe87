using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Monitor;

/// <summary>Why facts are kept and counted: to steer and account, without persons.</summary>
public static class Sturing
{
    /// <summary>The purpose of every handeling of this module.</summary>
    public static Doel Doel { get; } = new("sturen en verantwoorden met cijfers die over niemand persoonlijk gaan (Wmo 2015 artikel 2.5.1)", "urn:rotonde:verwerkingsactiviteit:sturing:1");
}
