namespace Rotonde.Agenda.Doelen;

/// <summary>What kind of goal it is.</summary>
public enum Doelsoort
{
    /// <summary>One of the 32 goals under the six themes of Oude IJsselstreek.</summary>
    Themadoel,

    /// <summary>Gives direction, no obligation of result: it has a trend, never a red light .</summary>
    Maatschappelijk,

    /// <summary>Shared by the region Arnhem.</summary>
    Regionaal,
}

/// <summary>A theme of the social domain.</summary>
/// <param name="Code">I to VI.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Bron">Where it stands.</param>
public sealed record Thema(string Code, string Naam, string Bron);

/// <summary>A policy goal.</summary>
/// <param name="Code">T-I-1 …, MD-1 …, RA-1 ….</param>
/// <param name="Soort">What kind.</param>
/// <param name="Thema">The theme of a theme goal.</param>
/// <param name="Tekst">The goal.</param>
/// <param name="Bron">Where it stands.</param>
public sealed record Beleidsdoel(string Code, Doelsoort Soort, string? Thema, string Tekst, string Bron);

/// <summary>All themes and goals .</summary>
/// <param name="Bron">See each goal.</param>
/// <param name="Themas">The six themes.</param>
/// <param name="Doelen">The goals.</param>
public sealed record Doelenboek(string Bron, IReadOnlyList<Thema> Themas, IReadOnlyList<Beleidsdoel> Doelen);
