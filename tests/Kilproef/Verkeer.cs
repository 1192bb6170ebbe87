using System.Text;
using Rotonde.Basis;
using Rotonde.Berichten.Simulatie;

namespace Rotonde.Kilproef;

/// <summary>A file that a provider puts in the box.</summary>
/// <param name="Naam">Name of the file.</param>
/// <param name="Inhoud">Its bytes.</param>
internal sealed record Invoer(string Naam, ReadOnlyMemory<byte> Inhoud);

/// <summary>What lies ready before the Worker goes to work.</summary>
/// <param name="Dag">Where the clock stands.</param>
/// <param name="Gemeente">What the gemeente sends of its own accord, in order.</param>
/// <param name="Aanbieder">What providers send, in order.</param>
internal sealed record Ronde(DateOnly Dag, IReadOnlyList<ReadOnlyMemory<byte>> Gemeente, IReadOnlyList<Invoer> Aanbieder);

/// <summary>The traffic of the simulator, in rounds: what a provider answers waits for a round after that of the message it answers. The gemeente's answers are left to the Worker.</summary>
internal static class Verkeer
{
    private const string Kapot = "_kapot";

    /// <summary>Is it the file that is no message?</summary>
    internal static bool IsKapot(string naam) => naam.EndsWith($"{Kapot}.xml", StringComparison.Ordinal);

    /// <summary>Makes it; the same seed gives the same files to the byte.</summary>
    /// <param name="clienten">How many clients.</param>
    /// <param name="maanden">How many months.</param>
    /// <param name="zaad">Seed.</param>
    /// <param name="perRonde">How many files a round has at least, when the traffic lets it.</param>
    internal static async Task<IReadOnlyList<Ronde>> MaakAsync(int clienten, int maanden, int zaad, int perRonde)
    {
        var stukken = new List<Poststuk>();
        await Berichtenspel.SpeelAsync(new Simulatieplan { Gemeente = Gemeentecode.Parse(Wereld.Code), Clienten = clienten, Maanden = maanden, Zaad = zaad }, stukken.Add);

        var rondes = new List<Ronde>();
        var (gemeente, aanbieder, nummers) = (new List<ReadOnlyMemory<byte>>(), new List<Invoer>(), new HashSet<int>());
        var (dag, gekregen, gedubbeld) = (stukken[0].Dag, 0, 0);
        void Sluit()
        {
            rondes.Add(new Ronde(dag, [.. gemeente], [.. aanbieder]));
            gemeente.Clear();
            aanbieder.Clear();
            nummers.Clear();
        }

        foreach (var stuk in stukken)
        {
            if (stuk.Soort.VanGemeente && stuk.AntwoordOp is not null)
            {
                continue;
            }

            if ((stuk.AntwoordOp is { } op && nummers.Contains(op)) || (aanbieder.Count >= perRonde && stuk.Dag != dag))
            {
                Sluit();
            }

            dag = stuk.Dag;
            nummers.Add(stuk.Nummer);
            if (stuk.Soort.VanGemeente)
            {
                gemeente.Add(stuk.Inhoud);
            }
            else
            {
                aanbieder.Add(new Invoer($"{stuk.Nummer:D5}_{stuk.Soort}.xml", stuk.Inhoud));
                if (gekregen++ == 0)
                {
                    aanbieder.Add(new Invoer($"{stuk.Nummer:D5}{Kapot}.xml", Encoding.UTF8.GetBytes("<Bericht>dit is geen bericht")));
                }
                else if (rondes.FirstOrDefault(r => r.Aanbieder.Count > 0)?.Aanbieder[0].Inhoud is { } eerste && gedubbeld++ == 0)
                {
                    // The same bytes under another name: work that was done.
                    aanbieder.Add(new Invoer($"{stuk.Nummer:D5}_dubbel.xml", eerste));
                }
            }
        }

        Sluit();
        return rondes;
    }
}
