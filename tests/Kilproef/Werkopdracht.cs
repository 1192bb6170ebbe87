using System.Text.Json;
using System.Text.Json.Serialization;
using Rotonde.Data.Register;

namespace Rotonde.Kilproef;

/// <summary>How a process that works comes to its end.</summary>
public enum Kilwijze
{
    /// <summary>When nothing is left to do. It writes down every point it passes.</summary>
    Tellen,

    /// <summary>By SIGKILL from itself, at the first point where none died before; or when nothing is left to do.</summary>
    Lopen,

    /// <summary>By SIGKILL from outside, at a random moment; or when nothing is left to do.</summary>
    Toeval,
}

/// <summary>A commit order that is wrong on purpose, in the harness only: what the harness must find.</summary>
public enum Breuk
{
    /// <summary>Nothing is broken.</summary>
    Geen,

    /// <summary>A file leaves the box before what it says is kept.</summary>
    UitDeBusVoorHetVastleggen,

    /// <summary>A message counts as sent before its file is there.</summary>
    VerzondenVoorHetSchrijven,

    /// <summary>A listener counts as having heard before its booking is there.</summary>
    GehoordVoorHetBoeken,

    /// <summary>A message that is handed over again gets another name.</summary>
    ElkeKeerEenAndereNaam,
}

/// <summary>What a process is told by whoever starts it.</summary>
/// <param name="Map">Folder of this world: post box, keys, register and the book of points.</param>
/// <param name="Nu">Where its clock stands.</param>
/// <param name="Wijze">How it ends.</param>
/// <param name="PerSoort">How often it may die at points of one kind; what comes after is passed.</param>
/// <param name="Alleen">Only at kinds that begin so.</param>
/// <param name="Breuk">What is broken on purpose.</param>
/// <param name="Motor">Engine.</param>
/// <param name="Verbinding">Connection.</param>
internal sealed record Werkopdracht(string Map, DateTimeOffset Nu, Kilwijze Wijze, int PerSoort, string Alleen, Breuk Breuk, Opslagmotor Motor, string Verbinding)
{
    private static readonly JsonSerializerOptions Opmaak = new() { Converters = { new JsonStringEnumConverter() } };

    internal string Post => Path.Combine(Map, "post");

    internal string Sleutels => Path.Combine(Map, "sleutels");

    internal string Register => Path.Combine(Map, "gemeenten.json");

    internal string Puntenboek => Path.Combine(Map, "punten.txt");

    internal static Werkopdracht Lees(string bestand) => JsonSerializer.Deserialize<Werkopdracht>(File.ReadAllText(bestand), Opmaak)!;

    internal void Schrijf(string bestand) => File.WriteAllText(bestand, JsonSerializer.Serialize(this, Opmaak));
}
