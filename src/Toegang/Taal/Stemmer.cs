namespace Rotonde.Toegang.Taal;

/// <summary>
/// Brings a Dutch word back to its stem: "gezinnen" and "gezin" become one. Own code after the published description of the Snowball Dutch stemmer of
/// Martin Porter (snowballstem.org/algorithms/dutch/stemmer.html), the same one as PostgreSQL's <c>dutch</c>; compared with libstemmer when it was written.
/// </summary>
public static class Stemmer
{
    // Inside the algorithm a y or i that acts as a consonant is written as a capital.
    private const string Klinkers = "aeiouyè";

    /// <summary>The stem of one lower-case word.</summary>
    public static string Stam(string woord)
    {
        var w = new Woord(Voorbereid(woord));
        w.Meervoud();
        var eGevonden = w.Slot_e();
        w.Heid();
        w.Achtervoegsel(eGevonden);
        w.DubbeleKlinker();
        return w.Tekst.Replace('Y', 'y').Replace('I', 'i');
    }

    private static bool IsKlinker(char c) => Klinkers.Contains(c);

    private static string Voorbereid(string woord)
    {
        var t = woord.ToCharArray();
        for (var i = 0; i < t.Length; i++)
        {
            t[i] = t[i] switch
            {
                'ä' or 'á' => 'a',
                'ë' or 'é' => 'e',
                'ï' or 'í' => 'i',
                'ö' or 'ó' => 'o',
                'ü' or 'ú' => 'u',
                var c => c,
            };
        }

        if (t is ['y', ..])
        {
            t[0] = 'Y';
        }

        for (var i = 1; i < t.Length; i++)
        {
            if (IsKlinker(t[i - 1]))
            {
                if (t[i] == 'y')
                {
                    t[i] = 'Y';
                }
                else if (t[i] == 'i' && i + 1 < t.Length && IsKlinker(t[i + 1]))
                {
                    t[i] = 'I';
                }
            }
        }

        return new string(t);
    }

    private ref struct Woord
    {
        private readonly int _r1;
        private readonly int _r2;

        internal Woord(string tekst)
        {
            Tekst = tekst;
            var r1 = NaKlinkerEnMedeklinker(tekst, 0);
            // R1 leaves at least three letters before it, where the word is that long; R2 counts from R1 as it was found.
            _r2 = tekst.Length < 3 ? tekst.Length : NaKlinkerEnMedeklinker(tekst, r1);
            _r1 = tekst.Length < 3 ? tekst.Length : Math.Max(r1, 3);
        }

        internal string Tekst { get; private set; }

        private readonly int Lengte => Tekst.Length;

        private readonly char Laatste => Tekst.Length > 0 ? Tekst[^1] : '\0';

        // Step 1: plural and possessive endings; of the suffixes that fit only the longest is tried.
        internal void Meervoud()
        {
            if (Eindigt("heden"))
            {
                if (InR1(5))
                {
                    Weg(5);
                    Tekst += "heid";
                }
            }
            else if (Eindigt("ene"))
            {
                Slot_en(3);
            }
            else if (Eindigt("en"))
            {
                Slot_en(2);
            }
            else if (Eindigt("se") || Eindigt("s"))
            {
                var n = Eindigt("se") ? 2 : 1;
                if (InR1(n) && Lengte > n && Tekst[^(n + 1)] is var ervoor && !IsKlinker(ervoor) && ervoor != 'j')
                {
                    Weg(n);
                }
            }
        }

        // Step 2.
        internal bool Slot_e()
        {
            if (Laatste != 'e' || !InR1(1) || Lengte < 2 || IsKlinker(Tekst[^2]))
            {
                return false;
            }

            Weg(1);
            Ontdubbel();
            return true;
        }

        // Step 3a.
        internal void Heid()
        {
            if (Eindigt("heid") && InR2(4) && !(Lengte > 4 && Tekst[^5] == 'c'))
            {
                Weg(4);
                if (Eindigt("en"))
                {
                    Slot_en(2);
                }
            }
        }

        // Step 3b.
        internal void Achtervoegsel(bool eGevonden)
        {
            if (Eindigt("end") || Eindigt("ing"))
            {
                if (InR2(3))
                {
                    Weg(3);
                    if (Eindigt("ig") && InR2(2) && !(Lengte > 2 && Tekst[^3] == 'e'))
                    {
                        Weg(2);
                    }
                    else
                    {
                        Ontdubbel();
                    }
                }
            }
            else if (Eindigt("ig"))
            {
                if (InR2(2) && !(Lengte > 2 && Tekst[^3] == 'e'))
                {
                    Weg(2);
                }
            }
            else if (Eindigt("lijk"))
            {
                if (InR2(4))
                {
                    Weg(4);
                    Slot_e();
                }
            }
            else if (Eindigt("baar"))
            {
                if (InR2(4))
                {
                    Weg(4);
                }
            }
            else if (Eindigt("bar") && InR2(3) && eGevonden)
            {
                Weg(3);
            }
        }

        // Step 4: maan, manen.
        internal void DubbeleKlinker()
        {
            if (Lengte >= 4
                && Laatste is var d && !IsKlinker(d) && d != 'I'
                && Tekst[^2] is var v && v == Tekst[^3] && v is 'a' or 'e' or 'o' or 'u'
                && !IsKlinker(Tekst[^4]))
            {
                Tekst = Tekst.Remove(Lengte - 2, 1);
            }
        }

        private static int NaKlinkerEnMedeklinker(string t, int vanaf)
        {
            var i = vanaf;
            while (i < t.Length && !IsKlinker(t[i]))
            {
                i++;
            }

            while (i < t.Length && IsKlinker(t[i]))
            {
                i++;
            }

            return i < t.Length ? i + 1 : t.Length;
        }

        private void Slot_en(int n)
        {
            if (InR1(n) && Lengte > n && !IsKlinker(Tekst[^(n + 1)]) && !Tekst.AsSpan(0, Lengte - n).EndsWith("gem"))
            {
                Weg(n);
                Ontdubbel();
            }
        }

        private void Ontdubbel()
        {
            if (Eindigt("kk") || Eindigt("dd") || Eindigt("tt"))
            {
                Weg(1);
            }
        }

        private readonly bool Eindigt(string slot) => Tekst.EndsWith(slot, StringComparison.Ordinal);

        private readonly bool InR1(int slot) => Lengte - slot >= _r1;

        private readonly bool InR2(int slot) => Lengte - slot >= _r2;

        private void Weg(int aantal) => Tekst = Tekst[..^aantal];
    }
}
