using System.CommandLine;

namespace Rotonde.Cli;

/// <summary>The commands that know the whole product.</summary>
internal static class Opdrachten
{
    internal static void Voeg(RootCommand wortel)
    {
        wortel.Add(Ritopdracht.Maak());
        wortel.Add(Demoopdracht.Maak());
        wortel.Add(Monitoropdracht.Maak());
        wortel.Add(Importeeropdracht.Maak());
        wortel.SetAction((_, stop) => Startopdracht.VoerUitAsync(stop));
    }
}
